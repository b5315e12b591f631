@echo off
rem Runs the command "matrix" on Windows, faster from the second time on; see the file matrix beside this one.
setlocal DisableDelayedExpansion
set "jar=%MATRIX_JAR%"
if "%jar%"=="" if exist "%~dp0matrix.jar" set "jar=%~dp0matrix.jar"
if "%jar%"=="" if exist "%~dp0..\cli\target\matrix.jar" set "jar=%~dp0..\cli\target\matrix.jar"
if "%jar%"=="" (
  echo matrix.jar was not found. Put it into the folder of this file. 1>&2
  exit /b 4
)
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>nul
if errorlevel 1 (
  echo Java 17 or newer is needed and was not found. Ask whoever looks after this computer to install it. 1>&2
  exit /b 4
)
set "cache=%LOCALAPPDATA%\reintegration-matrix"
for %%F in ("%jar%") do set "archive=%cache%\%%~zF.jsa"
if not exist "%archive%" (
  mkdir "%cache%" 2>nul
  "%java%" "-XX:ArchiveClassesAtExit=%archive%" -Xlog:disable -jar "%jar%" validate plan --format html <nul >nul 2>nul
)
"%java%" -Xshare:auto "-XX:SharedArchiveFile=%archive%" -Xlog:disable -Xlog:all=error:stderr -jar "%jar%" %*
exit /b %errorlevel%
