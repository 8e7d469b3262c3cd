/** A stylesheet with the rules of its layers in no layer. */
export function withoutLayers(css: string): string;
