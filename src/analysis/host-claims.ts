import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';
import type { Claimed } from './claimed-twice.ts';

/** The hosts that an Ingress, an OpenShift Route or a route of the Gateway API answers for. */
export function hostClaims(object: KubernetesObject): readonly Claimed[] {
  const fields = [
    object.field('spec', 'host'),
    ...object.field('spec', 'hostnames').items,
    ...object.field('spec', 'rules').items.map((rule) => rule.field('host')),
  ];
  return fields.flatMap((field) =>
    field.text === undefined || field.text === '' ? [] : { what: field.text, field },
  );
}

/** The paths of an Ingress with their hosts; each controller has its own, and a canary shares by intent. */
export function pathClaims(ingress: KubernetesObject): readonly Claimed[] {
  const annotations = ingress.field('metadata', 'annotations');
  if (annotations.field('nginx.ingress.kubernetes.io/canary').is('true')) return [];
  const controller =
    ingress.field('spec', 'ingressClassName').text ??
    annotations.field('kubernetes.io/ingress.class').text ??
    '';
  return ingress.field('spec', 'rules').items.flatMap((rule) => {
    const host = rule.field('host');
    if (host.isHidden) return [];
    return rule.field('http', 'paths').items.flatMap((item) => {
      const path = item.field('path');
      const written = path.isAbsent ? '/' : path.text;
      if (written === undefined || item.field('pathType').isHidden) return [];
      const what = [controller, host.text ?? '*', item.field('pathType').text ?? '', written].join(' ');
      return { what, field: placeOf(path, host, item) };
    });
  });
}

function placeOf(path: Field, host: Field, item: Field): Field {
  if (!path.isAbsent) return path;
  return host.isAbsent ? item : host;
}
