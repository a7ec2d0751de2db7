import { objectRule } from '../../rule.ts';

export default objectRule(['ConfigMap'], {
  summary: 'A ConfigMap names a user, a mail address or a telephone number',
  severity: 'info',
  confidence: 'low',
  why: 'Half of a login, or data about a person, that everyone who can read the repository or ConfigMaps sees.',
  fix: 'Keep it with the password in a vault or a Secret that is not in the repository.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/#motivation'],
  equivalents: ['trivy:KSV-01010'],

  *check(map) {
    for (const [key, field] of map.field('data').entries) {
      const text = field.text ?? '';
      if (personal.test(key) || setting.test(text) || address.test(text)) {
        yield field.violation(`"${key}" of the ConfigMap may be personal`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  username: shop #!\n  app.properties: | #!\n    host=db\n    email = admin\n  contact: admin@shop.example #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  colour: blue\n  app.properties: host=db\n  contact: ${CONTACT}\n',
    ],
  },
});

const personal = /user_?name|email|phone/i;
const setting = /(?:user_?name|email|phone)["']?\s*[=:]/i;
const address = /[\w.-]{1,64}@(?:[A-Za-z\d-]{1,63}\.)+[A-Za-z]{2,}/;
