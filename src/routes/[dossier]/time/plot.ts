/** Pixels of the timeline's drawing: the plot, the room for a number above its bars, the axis below it. */
export const PLOT = { height: 50, head: 12, axis: 18 } as const;
