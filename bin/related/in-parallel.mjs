/** Does something for each of a list, a few at a time. */
export async function inParallel(list, most, work) {
  let next = 0;
  const worker = async () => {
    for (let i; (i = next++) < list.length;) await work(list[i], i);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
