import { aroundPins } from './around-pins';
import { byTies } from './by-ties';
import { circle } from './circle';
import { concentric } from './concentric';
import { grid } from './grid';
import { layered } from './layered';
import type { Layout } from './layout';
import { stress } from './stress';

/** Every layout, in the order of the menu. */
export const layouts: readonly Layout[] = [aroundPins, byTies, stress, circle, concentric, layered, grid];
