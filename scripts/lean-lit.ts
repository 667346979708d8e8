// Makes Lit smaller for the script tag's file, and keeps it off the page's globals: `lit` is src/embed/lit.ts there, and
// out of the templates and the context comes what no element of ours uses. That is found by its exact text: a build with
// another version of Lit stops and says what is missing.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const element = fileURLToPath(new URL('../src/embed/lit.ts', import.meta.url));

/** By file, pairs of what is replaced and by what. */
const cuts: Record<string, [string, string][]> = {
  'lit-html/lit-html.js': [
    // Globals of the page.
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)',
    ],
    // Words that only somebody who writes templates would read.
    ['Error("invalid template strings array")', 'Error()'],
    // SVG and MathML templates.
    ['let n,l=2===i?"<svg>":3===i?"<math>":""', 'let l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
    ],
    // Bindings in the text of <script>, <style>, <textarea> and <title>, in comments, and on elements.
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    // In templates: comments, and bindings within quotes or before `/>` (our minified templates have none of them).
    [
      'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1)',
      'c===v?c=p:">"===u[0]?(c=v,d=-1)',
    ],
    [
      'c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";',
      'c=p);',
    ],
    ['h+s.slice(d)+o+x):s+o+(-2===d?i:x)', 'h+s.slice(d)+o):s+o+(-2===d?i:"")'],
    ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<(\\/?[a-zA-Z][^>\\s]*|\\/?$)/g'],
    ['{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ';'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    // Attributes with several bindings, and properties.
    [
      's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
      'this._$AH=A',
    ],
    [
      'const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)',
      't!==this._$AH&&(this._$AH=t,this.j(t))',
    ],
    ['void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++', 's._$AI(t[i++])'],
    ['"."===e[1]?I:', ''],
    // Listeners that change: each of ours stays the same.
    [
      'if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
      'this._$AH===A&&this.element.addEventListener(this.name,this,this._$AH=t)',
    ],
    [',w=x(2),T=x(3)', ''],
    ['T as mathml,', ''],
    [',w as svg', ''],
    // Templates that were compiled before.
    [
      '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      '{values:i}=t,e=this._$AC(t)',
    ],
    // What only directives ask of a part.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
    ['this._$AH=A,this._$AN=void 0,this.element', 'this._$AH=A,this.element'],
    ['t?.creationScope??l', 'l'],
    // Directives that wait.
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    // Directives.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'const M=(t,i)=>i;',
    ],
  ],
  '@lit/context/lib/controllers/context-provider.js': [
    // A provider that comes between another one and its consumers: all of ours are there before their consumers.
    [
      ',this.onProviderRequest=s=>{if(s.context!==this.context)return;if((s.contextTarget??s.composedPath()[0])===this.host)return;const e=new Set;for(const[s,{consumerHost:i}]of this.subscriptions)e.has(s)||(e.add(s),i.dispatchEvent(new t(this.context,i,s,!0)));s.stopPropagation()}',
      '',
    ],
    [',this.host.addEventListener("context-provider",this.onProviderRequest)', ''],
    ['super(void 0!==e.context?e.initialValue:i)', 'super()'],
    ['void 0!==e.context?this.context=e.context:this.context=e', 'this.context=e.context'],
  ],
  '@lit/context/lib/value-notifier.js': [
    ['clearCallbacks(){this.subscriptions.clear()}', ''],
    ['set value(s){this.setValue(s)}', ''],
    [',void 0!==s&&(this.value=s)', ''],
  ],
};

/** The file's own code without what it doesn't need here; undefined for a file that stays as it is. */
export function lean(code: string, file: string): string | undefined {
  const name = Object.keys(cuts).find((name) => file.endsWith(name));
  for (const [text, replacement] of cuts[name!] ?? []) {
    if (!code.includes(text)) throw new Error(`lean-lit: not found in ${name}: ${text}`);
    code = code.replace(text, () => replacement);
  }
  return name && code;
}

/** The plugin for the script tag's build. */
export const leanLit: Plugin = {
  name: 'lean-lit',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit' ? element : undefined),
  transform: {
    filter: { id: /node_modules\/(@lit|lit-html)/ },
    handler(code, id) {
      const result = lean(code, id);
      return result && { code: result, map: { mappings: '' } };
    },
  },
};
