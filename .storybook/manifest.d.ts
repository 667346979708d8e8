// The manifest is generated: types are checked whether it is there or not.
declare module 'zen-widgets/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
