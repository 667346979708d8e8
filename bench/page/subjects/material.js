// Material's outlined card, which needs no styles of the page: https://github.com/material-components/material-web
import '@material/web/labs/card/outlined-card.js';
import { peer } from './peer.js';

export const { prepare, ready, show } = peer('md-outlined-card');
