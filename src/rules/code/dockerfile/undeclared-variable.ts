import { baseEnvironment } from '../../../parse/dockerfile/base-environment.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'An instruction uses a variable that nothing declares',
  severity: 'low',
  why: 'The variable is empty: files land in another place than meant, or all are copied instead of some.',
  fix: 'Declare it in this stage with ARG or ENV; an ARG before the first FROM must be repeated in the stage.',
  references: ['https://docs.docker.com/reference/build-checks/undefined-var/'],
  equivalents: ['buildkit:UndefinedVar'],

  *check(stage) {
    if (stage.instructions.every(({ strays }) => strays.length === 0)) return;
    const environment = baseEnvironment(stage);
    if (environment === undefined) return;
    for (const instruction of stage.instructions) {
      // The builder splits ports only after it has substituted, and does not look.
      if (instruction.keyword === 'EXPOSE') continue;
      for (const name of instruction.strays) {
        const { span } = instruction;
        const field = `${instruction.field}.${name}`;
        if (!environment.has(name))
          yield instruction.violation(`Nothing before it declares "${name}"`, { span, field });
      }
    }
  },

  examples: {
    bad: [
      'ARG DIR=/srv\nFROM alpine:3.22\nCOPY a $DIR #!\nARG DIR\nCOPY a $DIR\nENV PATH=$PAHT:/app #!\nENV A=${B:-c} #!\n',
      'FROM alpine:3.22\nCOPY <<EOF /etc/app.conf #!\nuser=$WHO\nEOF\n',
      'FROM golang:1.25 AS base\nARG A\nFROM base\nRUN --mount=type=cache,target=$CACHE true #!\nLABEL a=$A b=$GOPATH\n',
    ],
    good: [
      'FROM alpine:3.22\nENV PATH=$PATH:/app\nRUN echo $HOME\nCMD ["echo", "$HOME"]\nEXPOSE $PORT\nUSER \\$NAME\n',
      'FROM registry.example/base\nCOPY a $APP_HOME\n',
      'FROM alpine:3.22\nONBUILD COPY a $DIR\nCOPY <<"EOF" /etc/app.conf\nuser=$WHO\nEOF\n',
    ],
  },
});
