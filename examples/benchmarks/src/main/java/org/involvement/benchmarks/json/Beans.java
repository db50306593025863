package org.involvement.benchmarks.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The generated programme as objects that can be changed, as somebody would write them for
 * Jackson's databind who wants it short: words as strings, one class for all steps, nothing
 * checked.
 */
public final class Beans {
  private Beans() {}

  /** A programme. */
  public static final class ProgrammeBean {
    public int schemaVersion;
    public @Nullable String id;
    public @Nullable String title;
    public @Nullable LocalDate asOf;
    public List<RegisterBean> registers = new ArrayList<>();
    public List<StakeholderBean> stakeholders = new ArrayList<>();
    public List<ActivityBean> activities = new ArrayList<>();
    public List<PracticeBean> practices = new ArrayList<>();
    public List<ContributionBean> contributions = new ArrayList<>();
    public List<ChangeBean> changes = new ArrayList<>();
  }

  /** A register that was kept. */
  public static final class RegisterBean {
    public @Nullable String register;
  }

  /** A stakeholder. */
  public static final class StakeholderBean {
    public @Nullable String id;
    public @Nullable String type;
    public List<String> perspectives = new ArrayList<>();
  }

  /** An activity. */
  public static final class ActivityBean {
    public @Nullable String id;
    public List<String> methods = new ArrayList<>();
    public @Nullable AccessNeedsBean accessNeeds;
    public List<PracticeBean> practices = new ArrayList<>();
  }

  /** Access needs. */
  public static final class AccessNeedsBean {
    public @Nullable String asked;
    public @Nullable String needed;
    public @Nullable String met;
  }

  /** A practice and its answer. */
  public static final class PracticeBean {
    public @Nullable String practice;
    public @Nullable AnswerBean answer;
    public @Nullable String basis;
  }

  /** An answer. */
  public static final class AnswerBean {
    public @Nullable String kind;
  }

  /** A contribution. */
  public static final class ContributionBean {
    public @Nullable String id;
    public @Nullable String text;
    public @Nullable PermissionBean permission;
    public @Nullable LocalDate raisedOn;
    public @Nullable String activity;
    public List<String> perspectives = new ArrayList<>();
    public @Nullable String stakeholder;
    public List<String> themes = new ArrayList<>();
    public List<StepBean> steps = new ArrayList<>();
  }

  /** Who may read a text. */
  public static final class PermissionBean {
    public @Nullable String readers;
  }

  /** A step of any kind. */
  public static final class StepBean {
    public @Nullable String kind;
    public @Nullable LocalDate day;
    public @Nullable String disposition;
    public @Nullable String reason;
    public @Nullable String decision;
    public @Nullable String feedback;
    public @Nullable String audience;
    public @Nullable String channel;
    public @Nullable String reach;
    public @Nullable String change;
    public @Nullable String view;
    public @Nullable Object into;
    public @Nullable Long step;
  }

  /** A change. */
  public static final class ChangeBean {
    public @Nullable String id;
    public @Nullable String description;
    public @Nullable String basis;
  }
}
