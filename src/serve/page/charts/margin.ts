/** The room that the names of lanes take beside a time axis in a frame so wide; on a narrow one they stand above their lanes. */
export function laneMargin(width: number): number {
  return width < 560 ? 0 : 112;
}
