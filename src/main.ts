import { Plugin } from 'obsidian';

/** Builds each part once and hands it to the rooms; nobody else builds parts. */
export default class SecondStoryPlugin extends Plugin {}
