/** An element class that knows which file it came from. */
interface EmbeddedElement extends CustomElementConstructor {
  /** Address of the script that brought the class. */
  readonly scriptAddress: string;
}

/**
 * Registers an element unless the page has it already. Two editors may have pasted two versions of
 * the script on one page: the first wins, and the console says once which file was left unused.
 */
export function define(tag: string, element: EmbeddedElement): void {
  const present = customElements.get(tag) as Partial<EmbeddedElement> | undefined;
  if (present === undefined) {
    customElements.define(tag, element);
  } else if (present !== element) {
    console.warn(`<${tag}>: ${present.scriptAddress} is in use, ${element.scriptAddress} was left unused.`);
  }
}
