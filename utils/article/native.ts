/**
 * Reads a property by the platform's own accessor. A page can shadow properties of `document` and of forms
 * with an element of that name (DOM clobbering): `<img name="documentElement">`.
 */
export function native<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  for (
    let owner: object | null = Object.getPrototypeOf(object);
    owner;
    owner = Object.getPrototypeOf(owner)
  ) {
    const own = Object.getOwnPropertyDescriptor(owner, key);
    if (own?.get) return own.get.call(object);
    if (typeof own?.value === 'function') return own.value.bind(object);
  }
  return object[key];
}
