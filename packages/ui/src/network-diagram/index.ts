export { NetworkDiagram, type NetworkDiagramProps, type NetworkParty } from "./NetworkDiagram.js";
