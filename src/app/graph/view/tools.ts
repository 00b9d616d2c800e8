import { Menu } from 'obsidian';
import type { GraphParts } from '../graph-parts';
import { fillMenu } from './more-actions';
import type { Tool } from './ask-bar';
import type { Picture } from './picture';
import type { Scenery, Session } from './session';
import { createTidy } from './tidy';

/**
 * The buttons of a graph tab: tidy (and undo), the whole picture, back, and a menu for everything that leaves the tab.
 */
export function createTools(
  parts: GraphParts,
  session: Session,
  picture: Picture,
  scenery: () => Scenery | null,
): readonly Tool[] {
  const { tidy, undo, canUndo } = createTidy({
    lying: () => ({
      places: picture.remember(),
      pins: session.state.pins,
      camera: picture.canvas.camera,
      about: [session.state.question, ...session.state.subjects].join('\n'),
    }),
    arrange: () => {
      session.ask({ pins: [] }, true);
    },
    layBack: ({ places, pins, camera }) => {
      picture.restore(places);
      session.ask({ pins });
      picture.canvas.look(camera);
    },
  });
  return [
    {
      id: 'back',
      label: 'Back to the question before',
      icon: 'arrow-left',
      act: () => {
        session.back();
      },
    },
    {
      id: 'fit',
      label: 'Show the whole picture',
      icon: 'maximize',
      act: () => {
        picture.canvas.fit();
      },
    },
    { id: 'tidy', label: 'Tidy: find new places, let go of pins', icon: 'sparkles', act: tidy },
    { id: 'undo', label: 'Undo tidy', icon: 'undo-2', act: undo, can: canUndo },
    {
      id: 'more',
      label: 'More',
      icon: 'ellipsis-vertical',
      act: (event) => {
        const menu = new Menu();
        const now = scenery();
        if (now) fillMenu(menu, parts, session, picture, now);
        menu.showAtMouseEvent(event);
      },
    },
  ];
}
