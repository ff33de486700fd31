const PIECE = /^S:([\da-f]+)$/i;

/**
 * Puts the pieces of a server-streamed page in their places, where its scripts have not done so: React sends
 * `<div hidden id="S:1">` after the page and moves it to `<template id="B:1">`.
 */
export function placeStreamed(copy: Element): void {
  const places = new Map([...copy.getElementsByTagName('template')].map((place) => [place.id, place]));
  if (![...places.keys()].some((id) => /^[BP]:/.test(id))) return;
  for (const piece of copy.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = PIECE.exec(piece.id)?.[1];
    const place = places.get(`B:${number}`) ?? places.get(`P:${number}`);
    if (!place || piece.contains(place)) continue;
    const content = piece.ownerDocument.createDocumentFragment();
    content.append(...piece.childNodes);
    piece.remove();
    place.replaceWith(content);
  }
}
