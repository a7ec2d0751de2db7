import type { Bundle } from './bundle.ts';

/** Works something out once for each bundle, for rules that would do so for each object. */
export function perBundle<Value extends object>(make: (bundle: Bundle) => Value): (bundle: Bundle) => Value {
  const made = new WeakMap<Bundle, Value>();
  return (bundle) => {
    const known = made.get(bundle);
    if (known !== undefined) return known;
    const value = make(bundle);
    made.set(bundle, value);
    return value;
  };
}
