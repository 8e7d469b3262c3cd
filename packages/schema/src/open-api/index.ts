export { type OpenApiComponents, toOpenApi } from "./to-open-api.js";
