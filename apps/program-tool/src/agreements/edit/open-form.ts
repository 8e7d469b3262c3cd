import { fetched } from "../../app/fetched.js";

const options = fetched(() => import("./option-sources.js"));

/** Fetches a form's page or dialog, and with it what its fields need to know. */
export async function openForm<Module>(load: () => Promise<Module>): Promise<Module> {
  const prepare = async () => (await options()).prepareOptionSources();
  const [module] = await Promise.all([load(), prepare()]);
  return module;
}
