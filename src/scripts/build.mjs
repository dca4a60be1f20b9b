// npm run build [-- --env namespace=NAME --env origin=https://…]: installs if need be, builds every bundle.
import { build } from "./setup/ensure-built.mjs";
import { ensureDependencies } from "./setup/ensure-dependencies.mjs";

ensureDependencies();
build(["addin", "workbench", "cli"], process.argv.slice(2));
