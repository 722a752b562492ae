/* Text layout (Pango) and PDF (Cairo) in one module, since a page needs both; Fontconfig to choose the fonts. */
#pragma once
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
