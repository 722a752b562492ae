/* Text layout (Pango) and PDF (Cairo) in one module, since a page needs both. */
#pragma once
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
