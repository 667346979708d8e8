/**
 * What the script tag runs: registers every element. The build makes one file of it, `zen-widgets.js`, which works as a
 * classic script and as a module, whenever it runs and however often.
 */
import '../elements/feed/define.js';
import '../elements/article-card/define.js';
import '../elements/related-posts/define.js';
import '../elements/cta/define.js';
