import { Attached } from '../text/attached';

/** What `make` makes of an object, made once and kept as long as the object is. */
export function keptOf<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new Attached<Of, Made>();
  return (of) => {
    let known = kept.get(of);
    if (!known) {
      known = make(of);
      kept.set(of, known);
    }
    return known;
  };
}
