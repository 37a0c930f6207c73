// What can be kept of the charts: a picture as PNG or SVG, and the numbers as CSV.

import { csvOf, tableOf } from "../models/series.js";
import { figureOfAll } from "./figure.js";
import { picture } from "./plot.js";

const WIDTH_PX = 1100;
const PNG_SCALE = 2;

export const KINDS = Object.freeze({
  png: { label: "PNG", name: "Download the charts as a PNG picture" },
  svg: { label: "SVG", name: "Download the charts as an SVG picture" },
  csv: { label: "CSV", name: "Download the numbers as CSV" },
});

/** Makes the file of a kind and hands it to the browser. */
export async function keep(kind, { charts, recording, range, tones, heading, name }) {
  const file =
    kind === "csv"
      ? csv(recording, charts)
      : await drawn(kind, figureOfAll(charts, recording, { range, width: WIDTH_PX, tones, heading }));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const csv = (recording, charts) => new Blob([csvOf(tableOf(recording, charts))], { type: "text/csv;charset=utf-8" });

async function drawn(kind, { figure, size }) {
  const text = await picture(figure, size);
  if (kind === "svg") return new Blob([text], { type: "image/svg+xml" });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size.width * PNG_SCALE;
  canvas.height = size.height * PNG_SCALE;
  const pen = canvas.getContext("2d");
  pen.scale(PNG_SCALE, PNG_SCALE);
  pen.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}
