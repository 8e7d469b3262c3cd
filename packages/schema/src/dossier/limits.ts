/**
 * Bounds of a set of records: more entries are not read at all, and more issues, advice or findings are not collected. A
 * province's register of many years has some ten thousand records; a file that says it has millions is an attack.
 */
export const dossierLimits = { records: 250_000, said: 1000 } as const;
