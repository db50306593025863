// What a session and a script begin with.
import java.math.*;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import org.involvement.analysis.*;
import org.involvement.csv.*;
import org.involvement.engagement.*;
import org.involvement.feedback.*;
import org.involvement.framework.*;
import org.involvement.json.*;
import org.involvement.programme.*;
import org.involvement.scoring.*;
import org.involvement.stakeholder.*;
import org.involvement.value.*;
import static org.involvement.examples.jshell.Researcher.*;
Programme p = org.involvement.examples.jshell.Session.programme();
