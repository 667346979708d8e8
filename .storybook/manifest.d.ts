// The manifest is generated: types are checked without it.
declare module 'zen-widgets/custom-elements.json' {
  interface Described {
    name: string;
    description?: string;
    default?: string;
    type?: { text: string };
  }

  interface Member extends Described {
    kind: 'field' | 'method';
    attribute?: string;
    static?: boolean;
    readonly?: boolean;
  }

  /** What the manifest says about one element: https://github.com/webcomponents/custom-elements-manifest */
  export interface ElementDescription extends Described {
    tagName: string;
    members: Member[];
    attributes?: (Described & { fieldName: string })[];
    events?: Described[];
    slots?: Described[];
    cssParts?: Described[];
    cssProperties?: Described[];
    cssStates?: Described[];
  }

  const manifest: { modules: { declarations: ElementDescription[] }[] };
  export default manifest;
}
