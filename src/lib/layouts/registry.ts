import { aroundPins } from './around-pins';
import { circle } from './circle';
import { grid } from './grid';
import type { Layout } from './layout';
import { stress } from './stress';

/** Every layout, in the order of the menu. */
export const layouts: readonly Layout[] = [aroundPins, stress, circle, grid];
