import { createContext } from '@lit/context';
import type { Feed } from '../../data/article.js';
import type { Source } from './source.js';

/**
 * How the widgets inside a `<zen-feed>` find it. The key is registered under its name, so that two copies of the
 * library on one page understand each other.
 */
export const feedContext = createContext<Source<Feed> | undefined>(Symbol.for('zen-widgets.feed'));
