import type { Instruction, Value } from '../parse/dockerfile/model.ts';

/** The images that an instruction names, without the stages of its own file: FROM, `--from=` and `--mount=…,from=`. */
export function imagesOf(instruction: Instruction): readonly Value[] {
  const { keyword, stage } = instruction;
  const isImage = ({ known, text }: Value): boolean =>
    known && text !== '' && text !== 'scratch' && stage?.earlier(text) === undefined;
  if (keyword === 'FROM') {
    const [base] = instruction.arguments;
    return base !== undefined && stage?.parent === undefined && isImage(base) ? [base] : [];
  }
  return instruction.flags.flatMap(({ name, value }) => {
    const from = name === 'from' ? value : name === 'mount' ? mounted(value) : undefined;
    return from !== undefined && isImage(from) ? [from] : [];
  });
}

function mounted(mount: Value): Value | undefined {
  const from = mountOptions(mount).get('from');
  return from === undefined ? undefined : { ...mount, text: from, known: mount.known || !from.includes('$') };
}

/** The options of `--mount=type=…,…`, their names in lower case; those without a value are `true`. */
export function mountOptions(mount: Value): ReadonlyMap<string, string> {
  return new Map(
    mount.text.split(',').map((option) => {
      const sign = option.indexOf('=');
      return sign < 0
        ? [option.toLowerCase(), 'true']
        : [option.slice(0, sign).toLowerCase(), option.slice(sign + 1)];
    }),
  );
}
