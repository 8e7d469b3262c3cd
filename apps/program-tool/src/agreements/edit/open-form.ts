/** Fetches a form's page or dialog, and with it what its fields need to know. */
export async function openForm<Module>(load: () => Promise<Module>): Promise<Module> {
  const prepare = async () => (await import("./option-sources.js")).prepareOptionSources();
  const [module] = await Promise.all([load(), prepare()]);
  return module;
}
