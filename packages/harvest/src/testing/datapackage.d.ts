/** The part of datapackage that tests use; it comes without types. */
declare module 'datapackage' {
  export interface Resource {
    readonly descriptor: { readonly path: string };
    /** Every row, its cells cast to the types that the package says they are. */
    read(options: { keyed: true }): Promise<Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(path: string): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
