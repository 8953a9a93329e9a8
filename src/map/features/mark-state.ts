/** How a thing stands out from its like. */
export type MarkState = 'plain' | 'hover' | 'selected';
