// The stand-in for the package `obsidian` at run time: what it does not have, a test must not use.
export class Plugin {}
