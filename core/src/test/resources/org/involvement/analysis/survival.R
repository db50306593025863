# Makes the files beside it: Rscript survival.R
# R 4.2.2, survival 3.5.3 (packageVersion("survival")). Counts by time, and what R makes of them.
library(survival)

write <- function(frame, file) {
  numbers <- sapply(frame, function(column) {
    ifelse(is.na(column), "", formatC(column, digits = 15, format = "g", width = 1))
  })
  write.table(numbers, file, sep = ",", quote = FALSE, row.names = FALSE)
}

kaplan_meier <- function(time, event, file) {
  fit <- survfit(Surv(time, event) ~ 1, conf.type = "log-log")
  has_limits <- fit$surv > 0 & fit$surv < 1
  write(data.frame(time = fit$time, events = fit$n.event, censored = fit$n.censor,
                   survival = fit$surv, std_err = fit$surv * fit$std.err,
                   lower = ifelse(has_limits, fit$lower, NA),
                   upper = ifelse(has_limits, fit$upper, NA)), file)
}

# Freireich et al., Blood 1963; 21:699-716, the 21 patients given 6-MP, weeks.
kaplan_meier(c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
             c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0), "freireich.csv")
kaplan_meier(aml$time, aml$status, "aml.csv")
kaplan_meier(lung$time, lung$status == 2, "lung.csv")

# As in the package's vignette 'compete': progression to PCM, and death without it.
etime <- with(mgus2, ifelse(pstat == 0, futime, ptime))
event <- with(mgus2, ifelse(pstat == 0, 2 * death, 1))
event <- factor(event, 0:2, labels = c("censor", "pcm", "death"))
fit <- survfit(Surv(etime, event) ~ 1)
counts <- table(factor(etime, fit$time), event)
write(data.frame(months = fit$time, pcm = counts[, "pcm"], death = counts[, "death"],
                 censored = counts[, "censor"], open = fit$pstate[, 1],
                 incidence_pcm = fit$pstate[, 2], incidence_death = fit$pstate[, 3]), "mgus2.csv")
