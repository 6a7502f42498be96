package quoth.views.report;

import java.util.List;

record ReportPage(List<String> names, String title) {}
