#!/usr/bin/env node
// A committed file, because package managers link a command only if its file exists at install time,
// and `dist` is built after that.
import '../dist/bin.js'
