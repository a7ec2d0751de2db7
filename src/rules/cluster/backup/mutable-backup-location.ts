import { objectRule } from '../../rule.ts';

export default objectRule(['Profile'], {
  summary: 'Backups can be changed or deleted where they lie',
  severity: 'low',
  why: 'Whoever takes the password of the location deletes the backups before encrypting what they were of.',
  fix: 'Set `protectionPeriod` of the object store, and lock its objects for as long.',
  references: ['https://docs.kasten.io/latest/api/profiles/'],
  equivalents: ['kyverno:kasten-immutable-location-profile'],

  *check(profile) {
    if (profile.group !== 'config.kio.kasten.io' || !profile.field('spec', 'type').is('Location')) return;
    const location = profile.field('spec', 'locationSpec');
    const period = location.field('objectStore', 'protectionPeriod');
    if (location.field('type').is('ObjectStore') && period.isAbsent) {
      yield period.violation(`Backups at "${profile.subject.name}" can be changed and deleted`);
    }
  },

  examples: {
    bad: [
      'apiVersion: config.kio.kasten.io/v1alpha1\nkind: Profile\nspec:\n  type: Location\n  locationSpec:\n    type: ObjectStore\n    objectStore: #!\n      name: backups\n',
    ],
    good: [
      'apiVersion: config.kio.kasten.io/v1alpha1\nkind: Profile\nspec:\n  type: Location\n  locationSpec:\n    type: ObjectStore\n    objectStore:\n      name: backups\n      protectionPeriod: 240h\n---\napiVersion: config.kio.kasten.io/v1alpha1\nkind: Profile\nspec:\n  type: Infra\n',
    ],
  },
});
