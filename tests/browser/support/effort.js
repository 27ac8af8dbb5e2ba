// SPDX-License-Identifier: MIT
// How much work a page does, as a ratio: machines differ and others may be at work beside the test,
// so the processor time of a piece of work is told in readings, the time that the same page takes to
// parse its own data.

/** What `work` (or all that the page did so far) costs in readings of the page's data. */
export async function readings(page, work) {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const spent = async () => {
        const { metrics } = await session.send("Performance.getMetrics");
        return metrics.find(({ name }) => name === "ProcessTime").value;
    };
    const before = work ? await spent() : 0;
    await work?.();
    const after = await spent();
    const times = 20;
    await page.evaluate((count) => {
        const { textContent } = document.querySelector('script[type="application/json"]');
        for (let i = 0; i < count; i += 1) JSON.parse(textContent);
    }, times);
    return ((after - before) * times) / ((await spent()) - after);
}
