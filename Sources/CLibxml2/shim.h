/* Debian's libxml2 includes ICU, which clashes with Foundation's own ICU in targets far above
   ("UErrorCode has different definitions"). Only a private field depends on the macro. */
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
