#pragma once

#include "store/rows.h"
#include "store/sql.h"

namespace relata {

/// The columns of relation_row() from kRelationTables.
inline constexpr const char* kRelationColumns =
    "r.id,x.id,r.title,r.published,x.kind,f.id,f.key,f.name,f.code,t.id,t.key,t.name,t.code,"
    "x.place,x.title,x.status,x.said_by,(SELECT key FROM actors v WHERE v.row=x.voice),x.words,"
    "x.span_begin,x.span_end";

inline constexpr const char* kRelationTables =
    "FROM relations x JOIN reports r ON r.row=x.report LEFT JOIN actors f ON f.row=x.source "
    "LEFT JOIN actors t ON t.row=x.target";

/// A row whose first columns are kRelationColumns.
[[nodiscard]] RelationRow relation_row(const SqlRow& row);

}  // namespace relata
