export { Figure } from "./Figure";
export { Label } from "./Label";
export { Legend, type LegendEntry, legendLayout } from "./Legend";
export { indexOf, Mark, Reading } from "./Mark";
export { shortened, widthOf } from "./measure";
export { type Roving, useRoving } from "./roving";
export { Select } from "./Select";
export type { Cell, Column, FigureTable } from "./table";
export { NARROW, useWidth } from "./useWidth";
