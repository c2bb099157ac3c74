#!/usr/bin/env node
import { runNodeServer } from "../dist/node.js";

runNodeServer();
