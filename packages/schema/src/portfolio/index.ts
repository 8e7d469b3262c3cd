export { cooperationFields, steeringMechanisms } from "./codelists.js";
export { type Portfolio, portfolio, portfolioSchema } from "./portfolio.js";
