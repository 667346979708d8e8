// The same static HTML with all of our styles, which have the browser skip what is far below.
import { addStyles, skippingStyles } from './card.js';

export { ready, retitle, show } from './static.js';

export const prepare = () => addStyles(skippingStyles);
