@echo off
rem The command line: examples\involvement --help. Builds it on first use.
setlocal
set "jar=%~dp0target\involvement.jar"
if not exist "%jar%" (
  echo building, once... 1>&2
  call mvn -q -B -ntp -DskipTests -f "%~dp0..\pom.xml" package 1>&2 || exit /b 1
)
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%jar%" %*
exit /b %ERRORLEVEL%
