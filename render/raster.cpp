// SPDX-License-Identifier: MIT
#include "render/raster.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "render/xml.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
    void operator()(GError* error) const { g_error_free(error); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

constexpr double points_per_mm = 72.0 / 25.4;
constexpr double dots_per_mm = 192.0 / 25.4;
constexpr double least_dots_per_mm = 80.0 / 25.4;  // below, the small print cannot be read
constexpr double most_pixels_high = 32000;         // cairo's limit is 32767

[[noreturn]] void fail(const char* what, const std::string& why) {
    throw Error(fmt::format("the picture could not be {}: {}; SVG needs no renderer (--to svg)",
                            what, why));
}

Owned<RsvgHandle> load(const std::string& svg) {
    GError* error = nullptr;
    Owned<RsvgHandle> handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
    const Owned<GError> owned(error);
    if (!handle) fail("read by librsvg", error->message);
    return handle;
}

/// Draws the sheet with its upper left corner at (0, `top`), in the context's units.
void draw(cairo_t* context, const Sheet& sheet, double top, double units_per_mm) {
    const Owned<RsvgHandle> handle = load(sheet.svg);
    const RsvgRectangle viewport{0, top, sheet.width * units_per_mm, sheet.height * units_per_mm};
    GError* error = nullptr;
    const bool drawn = rsvg_handle_render_document(handle.get(), context, &viewport, &error) != 0;
    const Owned<GError> owned(error);
    if (!drawn) fail("drawn by librsvg", error->message);
}

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) fail("written by cairo", cairo_status_to_string(status));
}

cairo_status_t append(void* out, const unsigned char* bytes, unsigned length) {
    static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

double dots_for(double height_mm) {
    const double dots = std::min(dots_per_mm, most_pixels_high / height_mm);
    if (dots >= least_dots_per_mm) return dots;
    throw Error(fmt::format(
        "the picture is {:.1f} m high, too high for a PNG that can be read; "
        "take pages (--size A4), PDF, SVG or HTML (--to pdf), or fewer meetings (--top 100)",
        height_mm / 1000));
}

}  // namespace

std::string pdf_of(const std::vector<Sheet>& sheets, const std::string& title, Day made) {
    std::string out;
    const Owned<cairo_surface_t> surface(cairo_pdf_surface_create_for_stream(append, &out, 1, 1));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, clean(title).c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Detente");
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   (to_string(made) + "T00:00:00Z").c_str());
    const Owned<cairo_t> context(cairo_create(surface.get()));
    for (const Sheet& sheet : sheets) {
        cairo_pdf_surface_set_size(surface.get(), sheet.width * points_per_mm,
                                   sheet.height * points_per_mm);
        draw(context.get(), sheet, 0, points_per_mm);
        cairo_show_page(context.get());
    }
    check(cairo_status(context.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return out;
}

std::string png_of(const std::vector<Sheet>& sheets) {
    double width = 0;
    double height = 0;
    for (const Sheet& sheet : sheets) {
        width = std::max(width, sheet.width);
        height += sheet.height;
    }
    const double dots = dots_for(height);
    const Owned<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(width * dots)),
                                   static_cast<int>(std::ceil(height * dots))));
    const Owned<cairo_t> context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    double top = 0;
    for (const Sheet& sheet : sheets) {
        draw(context.get(), sheet, top, dots);
        top += sheet.height * dots;
    }
    check(cairo_status(context.get()));
    std::string out;
    check(cairo_surface_write_to_png_stream(surface.get(), append, &out));
    return out;
}

}  // namespace detente
