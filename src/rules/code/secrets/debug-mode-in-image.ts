import { isForDevelopment } from '../../../analysis/base-image.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image runs Flask in debug mode',
  severity: 'medium',
  why: 'In debug mode an error page shows code and settings, and its console runs the commands of whoever gets at it.',
  fix: 'Remove `FLASK_ENV=development` and `FLASK_DEBUG=1`; set them when developing.',
  references: ['https://flask.palletsprojects.com/en/stable/debugging/'],
  equivalents: ['semgrep:flask-debugging-enabled'],

  *check(stage) {
    if (!stage.isFinal || isForDevelopment(stage)) return;
    for (const instruction of stage.instructions.filter(({ keyword }) => keyword === 'ENV')) {
      for (const { name, value, span, field } of instruction.variables) {
        if (value?.known !== true) continue;
        const isOn =
          (name.text === 'FLASK_ENV' && value.text === 'development') ||
          (name.text === 'FLASK_DEBUG' && !/^(?:|0|false|no)$/i.test(value.text));
        if (isOn) yield instruction.violation('The image runs Flask in debug mode', { span, field });
      }
    }
  },

  examples: {
    bad: ['FROM python:3.14-slim\nENV FLASK_ENV=development #!\nENV FLASK_DEBUG 1 #!\n'],
    good: [
      'FROM python:3.14-slim AS dev\nENV FLASK_DEBUG=1\nFROM python:3.14-slim\nENV FLASK_ENV=production FLASK_DEBUG=0\n',
      'FROM python:3.14-slim AS dev\nENV FLASK_DEBUG=1\n',
    ],
  },
});
