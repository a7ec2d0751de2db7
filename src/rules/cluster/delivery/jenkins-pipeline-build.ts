import { objectRule } from '../../rule.ts';

export default objectRule(['BuildConfig'], {
  summary: 'An OpenShift build uses the Jenkins pipeline strategy',
  severity: 'low',
  why: 'The strategy is deprecated, and the Jenkins that it starts runs pipelines with rights of its own in the namespace.',
  fix: 'Use OpenShift Pipelines, or a Jenkinsfile in a Jenkins that you run.',
  references: ['https://docs.openshift.com/container-platform/latest/cicd/builds/build-strategies.html'],
  equivalents: ['kyverno:disallow-jenkins-pipeline-strategy'],

  *check(build) {
    const strategy = build.field('spec', 'strategy', 'jenkinsPipelineStrategy');
    const type = build.field('spec', 'strategy', 'type');
    const used = type.is('JenkinsPipeline') ? type : strategy;
    if (!used.isAbsent && !used.isHidden)
      yield used.violation(`Build "${build.subject.name}" uses the Jenkins pipeline strategy`);
  },

  examples: {
    bad: [
      'apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec:\n  strategy:\n    type: JenkinsPipeline #!\n    jenkinsPipelineStrategy: { jenkinsfilePath: Jenkinsfile }\n',
      'apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec:\n  strategy:\n    jenkinsPipelineStrategy: {} #!\n',
    ],
    good: [
      'apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec:\n  strategy:\n    type: Docker\n    dockerStrategy: {}\n',
    ],
  },
});
