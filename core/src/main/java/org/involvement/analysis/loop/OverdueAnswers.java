package org.involvement.analysis.loop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
