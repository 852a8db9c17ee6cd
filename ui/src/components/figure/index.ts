export { Figure } from "./Figure";
export { Label } from "./Label";
export { isolated, linesOf, shortened, widthOf } from "./measure";
export { type Roving, useRoving } from "./roving";
export type { Cell, Column, FigureTable } from "./table";
