export function scalars(): readonly string[] {
  const words =
    'y Y yes Yes YES yEs n N no No NO on On ON oN off Off OFF true True TRUE tRue false False FALSE t f';
  const nulls = '~ null Null NULL nULL nil none';
  const integers =
    '0 -0 +0 00 1 +1 -1 --1 -+1 0644 -0644 +0644 08 09 0o17 0O17 -0o17 +0o17 0o8 0x1F 0X1f -0x1f +0x1F 0xG 0b101 -0b101 +0b11 0B1 0b2 ' +
    '1_000 1__0 _1 1_ 0_7 0x_1F 0b1_0 0o1_7 1:30 190:20:30 9007199254740991 9223372036854775807 0777777777777777777777';
  const floats =
    '1.5 +1.5 -1.5 .5 -.5 +.5 5. 1e3 1E3 1e+3 1e-3 .5e1 1.e1 1_0.5 1e1_0 1.5e 1e . + - -. .e1 0x1p3 1.2.3 01.5 1,000 ' +
    '.inf .Inf .INF .iNF +.inf -.inf .nan .NaN .NAN inf nan infinity 0.1 1e400 -1e400 4.0 1.0e0';
  const others =
    '2001-01-01 2001-1-1 2001-12-14t21:59:43.10-05:00 12:30:45 = <none> a:b a::b :a a# a#b -a --- ?a !a %a @a `a |a &a *a ' +
    'é 😀 a\u00a0b \u00a0 a\u200bb \\x41 "" \'\' "yes" \'yes\' "1" \'0644\' "~" "null" "\\x79es" "\\u0031" \'it\'\'s\' "a\\\\b" "\\/" "\\e\\_\\N\\L\\P" "\\q"';
  return [words, nulls, integers, floats, others].flatMap((list) =>
    list.split(' ').map((word) => `a: ${word}\n`),
  );
}
